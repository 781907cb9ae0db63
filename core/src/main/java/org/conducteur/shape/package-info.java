/** How the records of the model are taken apart and put together again; not for other modules. */
@NullMarked
package org.conducteur.shape;

import org.jspecify.annotations.NullMarked;
