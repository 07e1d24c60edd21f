/** Addresses of calendars, as they are kept. */
@NullMarked
package io.septet.feed.domain;

import org.jspecify.annotations.NullMarked;
