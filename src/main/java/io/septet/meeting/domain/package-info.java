/** When minutes are in order, and minutes as they are kept. */
@NullMarked
package io.septet.meeting.domain;

import org.jspecify.annotations.NullMarked;
