/** Whether finished files tell more than their readers may know. */
@NullMarked
package org.conducteur.leak;

import org.jspecify.annotations.NullMarked;
