/** The frame of the pages, signing in, the first page and the list of all projects. */
@NullMarked
package io.septet.portal.web;

import org.jspecify.annotations.NullMarked;
