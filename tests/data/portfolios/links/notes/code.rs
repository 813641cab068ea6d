int bread;
