/** A project with its parts, as it is kept. */
@NullMarked
package io.septet.project.domain;

import org.jspecify.annotations.NullMarked;
