package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;

/**
 * A page made up.
 *
 * @param body what stands on it
 * @param notes the lines of its footnotes
 * @param rule where the rule above the footnotes is, or nothing of meaning without any
 */
record Sheet(ImmutableList<Stack.Placed> body, ImmutableList<Stack.Placed> notes, float rule) {}
