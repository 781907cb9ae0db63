/** Plans that people made as a plain table of their own, read as an event. */
@NullMarked
package org.conducteur.export.office.foreign;

import org.jspecify.annotations.NullMarked;
