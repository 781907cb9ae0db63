/** How pages look: a town's colours and the page masters that all handouts share. */
@NullMarked
package org.conducteur.style;

import org.jspecify.annotations.NullMarked;
