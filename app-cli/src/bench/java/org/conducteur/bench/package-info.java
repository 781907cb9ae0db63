/**
 * What the library costs in a warm process. {@code mvn -Pbench -DskipTests verify} runs all of it,
 * {@code -Dbench=FichesWord} what matches. Machines are noisy: compare the rows of one run, never
 * two runs.
 */
@NullMarked
package org.conducteur.bench;

import org.jspecify.annotations.NullMarked;
