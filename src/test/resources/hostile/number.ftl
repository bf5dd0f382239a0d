${number}
