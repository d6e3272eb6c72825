/** Appeals against decisions on lists over HTTP. */
@NullMarked
package nl.zetel.server.appeal.rest;

import org.jspecify.annotations.NullMarked;
