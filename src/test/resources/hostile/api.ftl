${text?api.getClass().getName()}
