${text.class}
