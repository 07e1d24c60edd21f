/** Tasks that follow their people: to substitutes and back, and on from those who have left. */
@NullMarked
package io.septet.absence.process;

import org.jspecify.annotations.NullMarked;
