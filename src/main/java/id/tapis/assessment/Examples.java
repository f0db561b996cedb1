package id.tapis.assessment;

import java.util.List;

/** Texts that must and must not show an entry; the tests of a knowledge file. */
record Examples(List<String> hit, List<String> miss) {}
