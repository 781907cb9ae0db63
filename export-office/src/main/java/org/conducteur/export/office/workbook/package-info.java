/** The planning workbook: what its sheets hold, as values, and how they become a file. */
@NullMarked
package org.conducteur.export.office.workbook;

import org.jspecify.annotations.NullMarked;
