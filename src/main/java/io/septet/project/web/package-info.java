/** A project's files, to take away. */
@NullMarked
package io.septet.project.web;

import org.jspecify.annotations.NullMarked;
