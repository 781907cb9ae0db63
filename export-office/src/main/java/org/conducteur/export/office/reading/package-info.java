/** Documents of Word as blocks. What they mean is not for this package to know. */
@NullMarked
package org.conducteur.export.office.reading;

import org.jspecify.annotations.NullMarked;
