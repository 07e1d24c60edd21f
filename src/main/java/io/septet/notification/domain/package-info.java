/** Messages, reminders and readers' languages, as they are kept. */
@NullMarked
package io.septet.notification.domain;

import org.jspecify.annotations.NullMarked;
