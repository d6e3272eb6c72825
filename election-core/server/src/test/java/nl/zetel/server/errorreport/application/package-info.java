/** Tests of error reports. */
@NullMarked
package nl.zetel.server.errorreport.application;

import org.jspecify.annotations.NullMarked;
