/** The shape that the whole project has to keep. */
@NullMarked
package org.conducteur.architecture;

import org.jspecify.annotations.NullMarked;
