/** Dates and charts on pages. */
@NullMarked
package io.septet.calendar.web;

import org.jspecify.annotations.NullMarked;
