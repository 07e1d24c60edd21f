/** What templates are, and what becomes of a blueprint in a new project. */
@NullMarked
package io.septet.template.domain;

import org.jspecify.annotations.NullMarked;
