/** Working time on one day and over many: which hours are worked, which days are free, and when a span of them is over. */
@NullMarked
package io.septet.calendar.domain;

import org.jspecify.annotations.NullMarked;
