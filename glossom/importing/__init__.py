"""What a teacher has (pasted text, a saved page) becomes an article file. Nothing is invented, no word is changed."""
