package id.tapis.understanding.words;

/** A word read from a piece of text, and which of the piece's characters it was read from. */
record Part(String word, int from, int to) {}
