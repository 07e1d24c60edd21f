/** The page of a project's meetings. */
@NullMarked
package io.septet.meeting.web;

import org.jspecify.annotations.NullMarked;
