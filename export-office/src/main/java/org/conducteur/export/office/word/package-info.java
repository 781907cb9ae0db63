/**
 * Neutral documents as Word files, in three steps: {@link
 * org.conducteur.export.office.word.Composition} turns a document into pieces (paragraphs and grids
 * with all distances decided), {@link org.conducteur.export.office.word.PageEstimate} says on which
 * page each heading falls, and {@link org.conducteur.export.office.word.WordFile} writes the pieces
 * with Apache POI.
 */
@NullMarked
package org.conducteur.export.office.word;

import org.jspecify.annotations.NullMarked;
