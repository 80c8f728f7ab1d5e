/* A bare WebKitGTK window: the least that any program with this engine takes to show a page. */
#include <gtk/gtk.h>
#include <webkit2/webkit2.h>

static const char *const PAGE =
    "<!doctype html><meta charset=utf-8><title>Floor</title>"
    "<style>body{margin:3rem;font:16px sans-serif;background:#faf8f3;color:#222}</style>"
    "<h1>Today</h1><p>Nothing but a heading and a line of text.</p>";

int main(int argc, char **argv) {
  gtk_init(&argc, &argv);
  GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
  gtk_window_set_title(GTK_WINDOW(window), "Floor");
  gtk_window_set_default_size(GTK_WINDOW(window), 1280, 800);
  GtkWidget *view = webkit_web_view_new();
  gtk_container_add(GTK_CONTAINER(window), view);
  g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);
  webkit_web_view_load_html(WEBKIT_WEB_VIEW(view), PAGE, NULL);
  gtk_widget_show_all(window);
  gtk_main();
  return 0;
}
