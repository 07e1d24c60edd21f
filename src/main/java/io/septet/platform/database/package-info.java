/** How data is kept: entities as the migrations wrote them, and tables that are only added to. */
@NullMarked
package io.septet.platform.database;

import org.jspecify.annotations.NullMarked;
