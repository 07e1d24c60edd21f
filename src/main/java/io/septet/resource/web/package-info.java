/** The page of a project's requests for resources. */
@NullMarked
package io.septet.resource.web;

import org.jspecify.annotations.NullMarked;
