"""The words of English. Data only: what they mean is said by their class."""
