"""The words of German. Data only: what they mean is said by their class."""
