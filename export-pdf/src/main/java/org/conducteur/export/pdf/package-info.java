/** Handouts as accessible PDF. */
@NullMarked
package org.conducteur.export.pdf;

import org.jspecify.annotations.NullMarked;
