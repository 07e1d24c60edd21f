/** Working time for models. */
@NullMarked
package io.septet.calendar.process;

import org.jspecify.annotations.NullMarked;
