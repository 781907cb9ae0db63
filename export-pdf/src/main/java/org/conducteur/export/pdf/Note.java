package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;

/**
 * A footnote, laid out.
 *
 * @param tag its structure element
 * @param slices its lines
 */
record Note(Tag tag, ImmutableList<Slice> slices) {}
