"""Who says what in a sentence: speakers, verbs of saying, and the words that are said."""
