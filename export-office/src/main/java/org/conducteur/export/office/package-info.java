/** Handouts as Excel workbooks and Word documents. */
@NullMarked
package org.conducteur.export.office;

import org.jspecify.annotations.NullMarked;
