/** The actions of a project, and those of a person, as pages. */
@NullMarked
package io.septet.action.web;

import org.jspecify.annotations.NullMarked;
