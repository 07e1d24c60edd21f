/** The page of a project's emergencies. */
@NullMarked
package io.septet.emergency.web;

import org.jspecify.annotations.NullMarked;
