package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/**
 * The notation of a type in a single string.
 *
 * @param parse nothing if the text is none of it
 * @param write the text that {@code parse} reads back
 * @param trouble what is reported of other texts
 * @param examples texts of the notation
 * @param proposal what another text probably means, in the notation
 * @param pattern a regular expression of ECMA-262 that all texts of the notation match
 */
record Notation<T>(
    Class<T> type,
    Function<String, Optional<? extends T>> parse,
    Function<T, String> write,
    Trouble trouble,
    ImmutableList<String> examples,
    Function<String, Optional<String>> proposal,
    String pattern) {}
