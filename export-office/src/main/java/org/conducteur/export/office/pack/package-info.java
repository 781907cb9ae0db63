/**
 * Packed files of XML that nobody vouches for, opened within limits; nothing in them is followed.
 */
@NullMarked
package org.conducteur.export.office.pack;

import org.jspecify.annotations.NullMarked;
