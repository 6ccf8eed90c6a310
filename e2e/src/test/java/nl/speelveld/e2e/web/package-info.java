/// The web application in Chromium: the journey of each role from first click to last, on a wide
/// screen and on a phone, without script, by keyboard, and every page under axe.
///
/// [nl.speelveld.e2e.web.DemoSite] starts the demo as its own process, once for all tests;
/// [nl.speelveld.e2e.web.Walker] is a browser that checks each page on which it arrives.
@org.jspecify.annotations.NullMarked
package nl.speelveld.e2e.web;
