/** Workbooks of any program read into plain data, within bounded memory and time. */
@NullMarked
package org.conducteur.export.office.scan;

import org.jspecify.annotations.NullMarked;
