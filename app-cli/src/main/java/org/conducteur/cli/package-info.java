/** The command. */
@NullMarked
package org.conducteur.cli;

import org.jspecify.annotations.NullMarked;
