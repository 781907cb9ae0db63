/** A neutral document: what a page says, without a word about the format it is written in. */
@NullMarked
package org.conducteur.document;

import org.jspecify.annotations.NullMarked;
