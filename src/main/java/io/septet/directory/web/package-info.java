/** Who is signed in, for controllers. */
@NullMarked
package io.septet.directory.web;

import org.jspecify.annotations.NullMarked;
