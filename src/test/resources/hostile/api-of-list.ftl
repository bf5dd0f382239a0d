${list?api.getClass().getName()}
