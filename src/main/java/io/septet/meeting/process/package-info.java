/** The process of a meeting: its forms, and what its model asks and does. */
@NullMarked
package io.septet.meeting.process;

import org.jspecify.annotations.NullMarked;
