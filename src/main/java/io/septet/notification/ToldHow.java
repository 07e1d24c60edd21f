package io.septet.notification;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told (S4).
 *
 * @param byMail whether by mail as well; what is urgent is mailed to everybody
 * @param digestHour full hour of the company's day at which what is routine comes in one mail; null when at once
 */
public record ToldHow(boolean byMail, @Nullable Integer digestHour) {

    /** Of whoever has not chosen. */
    public static final ToldHow AT_ONCE_BY_MAIL = new ToldHow(true, null);
}
