/** The command, run in process and as a program. */
@NullMarked
package org.conducteur.cli;

import org.jspecify.annotations.NullMarked;
