/** Jobs that carry a list of holidays to what already waits for a date. */
@NullMarked
package io.septet.holidays.process;

import org.jspecify.annotations.NullMarked;
