/**
 * iCalendar (RFC 5545), in which calendar programs are told of meetings and due dates: what stands around the entries,
 * the rules of a zone, and how it is written. What the entries are, the modules say that they are of.
 */
@ApplicationModule(
        displayName = "iCalendar",
        allowedDependencies = {})
@NullMarked
package io.septet.ical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
